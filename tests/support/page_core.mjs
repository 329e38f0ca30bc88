// The customer's module as a page uses it, without a browser: with the packs of help.json's
// languages and the zone it names.
import { readFileSync } from 'node:fs';
import { loadCore } from '../../dist/ventanilla-core.js';

const dist = new URL('../../dist/', import.meta.url);
const bytes_of = (name) => new Uint8Array(readFileSync(new URL(name, dist))).buffer;

/** `zone`: a table that holds for the instants asked about. */
export async function page_desk(help, zone) {
  const core = await loadCore(bytes_of('ventanilla-core.wasm'));
  for (const tag of help.languages) await core.addLanguage(tag, bytes_of(`languages/${tag}.wasm`));
  return core.openDesk(help, [zone]).desk;
}
