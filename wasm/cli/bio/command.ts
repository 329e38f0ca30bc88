// `bio`: the profile text of each account, within its network's limit (C1).
import type { FullModule } from '../../module.ts';
import type { StatusResult } from '../../ventanilla-core.d.ts';
import { Unusable, UsageError, type Words as Command } from '../args.ts';
import { type Contact, type Help, openDesk } from '../desk.ts';
import { toInstant } from '../log/open-time.ts';
import { configOf, instantOf } from '../options.ts';
import type { Block } from '../report/document.ts';
import { languageOf } from '../report/language.ts';
import { writeReport } from '../report/write.ts';
import { bio_limits } from './networks.ts';
import { type HoursOf, type Profile, profileOf } from './profile.ts';
import { type Words, words } from './words.ts';

type Account = [network: string, account?: Contact];

function hoursOf(module: FullModule, desk: number, lang: string, at: number): HoursOf {
  const status = JSON.parse(module.status(desk, { at: toInstant(at), lang }, at)) as StatusResult;
  return (contact) => {
    const own = status.contacts.find(({ id }) => id === contact);
    return (own ? own.hours_text : status.hours_text) ?? null;
  };
}

/** The company's accounts, or the networks of `--network x,instagram` whether it has any there. */
function accountsOf(help: Help, { options }: Command): Account[] {
  const own = (help.contacts ?? []).filter(({ kind }) => kind === 'social');
  const asked = options
    .get('--network')
    ?.split(',')
    .map((name) => name.trim().toLowerCase());
  for (const network of asked ?? []) {
    if (!Object.hasOwn(bio_limits, network)) {
      const known = Object.keys(bio_limits).join(', ');
      throw new UsageError(`bio knows no network "${network}"; it knows ${known}`);
    }
  }
  const onNetwork = (network: string): Account[] => {
    const accounts = own.filter((one) => one.network === network);
    return accounts.length > 0 ? accounts.map((one) => [network, one]) : [[network]];
  };
  if (asked) return asked.flatMap(onNetwork);
  return own
    .filter(({ network = '' }) => Object.hasOwn(bio_limits, network))
    .map((one) => [one.network ?? '', one]);
}

function blocksOf(
  { network, handle, length, limit, text: bio, left_out }: Profile,
  text: Words,
): Block[] {
  const names = left_out.map((name) => text.pieces[name as keyof Words['pieces']]).join(', ');
  return [
    { heading: [network, handle ?? ''].join(' ').trim(), level: 2 },
    { code: bio, lang: 'text' },
    { paragraph: [text.used(length, limit), names ? text.leftOut(names) : ''].join(' ').trim() },
  ];
}

export function runBio(module: FullModule, command: Command): number {
  const config = configOf(command);
  const { desk, help } = openDesk(module, config);
  const lang = languageOf(command, help);
  const at = instantOf(command, '--at') ?? Math.floor(Date.now() / 1000);
  const hours = hoursOf(module, desk, lang, at);
  const accounts = accountsOf(help, command);
  if (accounts.length === 0) {
    const example = '{"id": "x", "kind": "social", "network": "x", "handle": "@…"}';
    throw new Unusable(`${config}: no social accounts; add ${example} to contacts, or --network x`);
  }
  const profiles = accounts.map(([network, account]) =>
    profileOf(help, network, account, hours, words[lang]),
  );
  const blocks = profiles.flatMap((profile) => blocksOf(profile, words[lang]));
  writeReport({ title: words[lang].title, blocks, data: { profiles } }, 'bio', command);
  return 0;
}
