/** What languages add to the name of a place: "hora de Colombia", "Colombia Time". */
const AROUND = /^(hora de:?|horário|heure :|ora) | (time|\(ortszeit\)|aldeko ordua)$/i;

/** The city as the zone's identifier has it. */
export const cityOf = (zone: string): string => zone.replace(/.*\//, '').replace(/_/g, ' ');

/**
 * The place whose clock a zone is, in a language: "Colombia" for America/Bogota, "Ciudad de México";
 * the identifier's city where the engine has no place but an abbreviation ("CET").
 */
export function placeOf(zone: string, lang: string): string {
  return (places[`${zone} ${lang}`] ??= findPlace(zone, lang));
}

const places: Record<string, string> = {};

function findPlace(zone: string, lang: string): string {
  const format = new Intl.DateTimeFormat(lang, { timeZone: zone, timeZoneName: 'shortGeneric' });
  const name = format.formatToParts().find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const place = name.replace(AROUND, '');
  return place === name ? cityOf(zone) : place;
}
