// The company of a page: its name, logo, hours and contacts, from things of schema.org.
import { hoursFromSchemaOrg } from './schema-org.ts';
import type { Contact, Found } from './fact.ts';
import { socialContact } from './social.ts';
import { type Thing, textsOf, thingsOf } from './things.ts';

/** Types of schema.org's that are an organisation: those ending so, and the common others. */
const kinds = [
  'Organization|Business|Corporation|Airline|NGO|Agency|Office|Service|Bank|School|University',
  'Hotel|Motel|Hostel|Resort|LodgingBusiness|Restaurant|Bakery|Cafe\\w*|Bar\\w*',
  'Store|Shop|Dealer|Salon|Gym|Library|Museum|Clinic|Hospital|Dentist|Physician|Pharmacy',
];
const organisation = new RegExp(`(${kinds.join('|')})$`);

export const isCompany = ({ types }: Thing): boolean =>
  types.some((type) => organisation.test(type));

const strip = (value: string): string => value.replace(/^(tel|mailto):/i, '').trim();

function addressOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return thingsOf(value).flatMap((one) => {
    const parts = [
      'streetAddress',
      'postalCode',
      'addressLocality',
      'addressRegion',
      'addressCountry',
    ];
    const text = parts.flatMap((name) => textsOf(one[name])).join(', ');
    return text ? [text] : [];
  });
}

/** OpeningHoursSpecification, else the short form in `openingHours`. */
function hoursOf(
  properties: Record<string, unknown>,
  source: string,
  warnings: string[],
): string[] {
  const names = ['openingHoursSpecification', 'hoursAvailable', 'specialOpeningHoursSpecification'];
  const specs = names.flatMap((name) => thingsOf(properties[name]));
  if (specs.length > 0) {
    const { hours, warnings: told } = hoursFromSchemaOrg(specs);
    warnings.push(...told.map((text) => `${source}: ${text}`));
    return hours ? [hours] : [];
  }
  const short = textsOf(properties.openingHours).join('; ');
  return short ? [short] : [];
}

function contactPoint(
  point: Record<string, unknown>,
  source: string,
  warnings: string[],
): Contact[] {
  const [label] = [...textsOf(point.name), ...textsOf(point.contactType)];
  const [hours] = hoursOf(point, source, warnings);
  const shared = { ...(label ? { label } : {}), ...(hours ? { hours } : {}) };
  const tollFree = textsOf(point.contactOption).some((option) => /TollFree$/i.test(option));
  const phones = textsOf(point.telephone).map((value) => ({
    kind: 'phone',
    value: strip(value),
    ...shared,
    ...(tollFree ? { tollFree } : {}),
  }));
  const mails = textsOf(point.email).map((value) => ({
    kind: 'email',
    value: strip(value),
    ...shared,
  }));
  return [...phones, ...mails];
}

function contactsOf(
  properties: Record<string, unknown>,
  source: string,
  warnings: string[],
): Contact[] {
  return [
    ...thingsOf(properties.contactPoint).flatMap((point) => contactPoint(point, source, warnings)),
    ...textsOf(properties.telephone).map((value) => ({ kind: 'phone', value: strip(value) })),
    ...textsOf(properties.email).map((value) => ({ kind: 'email', value: strip(value) })),
    ...textsOf(properties.sameAs).flatMap(socialContact),
    ...addressOf(properties.address).map((value) => ({ kind: 'address', value })),
  ];
}

export function addCompany(thing: Thing, found: Found): void {
  const { properties } = thing;
  const source = `${thing.source} (${thing.types.join(', ')})`;
  const fact = <T>(value: T) => ({ value, source });
  found.name.push(...textsOf(properties.name).slice(0, 1).map(fact));
  found.url.push(...textsOf(properties.url).slice(0, 1).map(fact));
  found.logo.push(
    ...textsOf(properties.logo ?? properties.image)
      .slice(0, 1)
      .map(fact),
  );
  found.hours.push(...hoursOf(properties, source, found.warnings).map(fact));
  const countries = thingsOf(properties.address).flatMap((one) => textsOf(one.addressCountry));
  found.country.push(...countries.filter((code) => /^[A-Z]{2}$/.test(code)).map(fact));
  found.contacts.push(...contactsOf(properties, source, found.warnings).map(fact));
}
