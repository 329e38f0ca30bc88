// Engagement rates (E12), each with its formula.
import type { Block, Report } from '../report/document.ts';
import { plain } from '../report/markdown.ts';
import { number, oneOf, text } from '../table/cells.ts';
import { type Columns, readRecords } from '../table/columns.ts';
import type { Words } from './words.ts';

interface Numbers {
  network: string;
  period?: string;
  retweets?: number;
  mentions?: number;
  comments?: number;
  likes?: number;
  shares?: number;
  active_followers: number;
}

const columns: Columns<Numbers> = {
  network: {
    parse: oneOf(['x', 'facebook'], { twitter: 'x', fb: 'facebook' }),
    aliases: ['red'],
    required: true,
  },
  period: { parse: text, aliases: ['periodo', 'date', 'fecha', 'month', 'mes'] },
  retweets: { parse: number, aliases: ['reposts'] },
  mentions: { parse: number, aliases: ['menciones'] },
  comments: { parse: number, aliases: ['comentarios'] },
  likes: { parse: number, aliases: ['me_gusta'] },
  shares: { parse: number, aliases: ['compartidos'] },
  active_followers: {
    parse: number,
    aliases: ['active_fans', 'followers', 'fans', 'seguidores'],
    required: true,
  },
};

const parts = {
  x: ['retweets', 'mentions'],
  facebook: ['comments', 'likes', 'shares'],
} as const;

/** The formulas as E12 gives them. */
const formulas = {
  x: '(retweets + mentions) / active followers × 100',
  facebook: '(comments + likes + shares) / active fans × 100',
};

interface Rate {
  network: keyof typeof parts;
  period: string | null;
  interactions: number;
  active_followers: number;
  /** Of 100, two decimals; null without followers. */
  rate: number | null;
  formula: string;
}

/** A network's missing numbers are an error: a rate without its likes would look like a bad one. */
function missing(record: Numbers & { file: string; line: number }): string[] {
  return parts[record.network as keyof typeof parts]
    .filter((name) => record[name] === undefined)
    .map(
      (name) => `${record.file}:${record.line}: ${name}: is missing; write 0 if there were none`,
    );
}

function rateOf(record: Numbers): Rate {
  const network = record.network as keyof typeof parts;
  const interactions = parts[network].reduce((sum, name) => sum + (record[name] ?? 0), 0);
  const { active_followers, period = null } = record;
  const rate = active_followers > 0 ? (interactions / active_followers) * 100 : null;
  return {
    network,
    period,
    interactions,
    active_followers,
    rate: rate === null ? null : Math.round(rate * 100) / 100,
    formula: formulas[network],
  };
}

function blocksOf(rates: readonly Rate[], words: Words): Block[] {
  const bars = rates.map(({ network, period, rate }) => ({
    label: period ? `${network} ${period}` : network,
    values: [rate],
  }));
  const rows = rates.map(({ network, period, interactions, active_followers, rate }) => [
    network,
    plain(period ?? ''),
    String(interactions),
    String(active_followers),
    rate === null ? '–' : `${rate} %`,
  ]);
  const columnNames = [words.network, words.date, words.interactions, words.audience, words.ratio];
  return [
    { table: { columns: columnNames, numbers: [2, 3, 4], rows } },
    { heading: words.formulas, level: 2 },
    { list: Object.entries(formulas).map(([network, formula]) => `${network}: ${formula}`) },
    { chart: { title: words.engagementChart, series: ['%'], bars }, name: 'engagement' },
  ];
}

export function engagementReport(file: string, words: Words): Report {
  const rates = readRecords(file, columns, missing).map(rateOf);
  return { title: words.engagement, blocks: blocksOf(rates, words), data: { engagement: rates } };
}
