/** The device's time zone. */
export const visitorZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;
