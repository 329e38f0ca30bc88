import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeOf } from '../../widget/src/panel/zone-name';

test('a zone has the name of its place in the language of the interface', () => {
  const cases: Array<[zone: string, lang: string, place: string]> = [
    ['America/Bogota', 'es', 'Colombia'],
    ['America/Bogota', 'en', 'Colombia'],
    ['America/New_York', 'es', 'Nueva York'],
    ['America/Mexico_City', 'es', 'Ciudad de México'],
    ['America/Bogota', 'de', 'Kolumbien'],
    // an abbreviation is no place
    ['Europe/Madrid', 'es', 'Madrid'],
    ['America/New_York', 'en', 'New York'],
    ['UTC', 'es', 'UTC'],
  ];
  for (const [zone, lang, place] of cases) assert.equal(placeOf(zone, lang), place, zone + lang);
});
