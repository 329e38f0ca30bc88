// The peers' answers in our terms.
import { containerBootstrap } from '@nlpjs/core';
import { LangEn } from '@nlpjs/lang-en';
import { LangEs } from '@nlpjs/lang-es';
import { SentimentAnalyzer } from '@nlpjs/sentiment';
import { SyncRedactor } from 'redact-pii';
import Sentiment from 'sentiment';
import vader from 'vader-sentiment';

const sign = (score, least = Number.MIN_VALUE) =>
  score >= least ? 'positive' : score <= -least ? 'negative' : 'neutral';

async function nlpjs() {
  const container = await containerBootstrap();
  container.use(LangEs);
  container.use(LangEn);
  const analyzer = new SentimentAnalyzer({ container });
  return async (text, lang) => (await analyzer.process({ text, locale: lang })).sentiment.vote;
}

/** {NAME: (text, lang) => 'positive' | 'neutral' | 'negative'}; VADER's thresholds are its own. */
export async function sentimentPeers() {
  const afinn = new Sentiment();
  const { SentimentIntensityAnalyzer: Vader } = vader;
  return {
    'NLP.js': await nlpjs(),
    sentiment: (text) => sign(afinn.analyze(text).score),
    'vader-sentiment': (text) => sign(Vader.polarity_scores(text).compound, 0.05),
  };
}

/** What redact-pii writes in the place of what it found, and our name for it. */
const LABELS = {
  EMAIL_ADDRESS: 'email',
  CREDIT_CARD_NUMBER: 'card',
  PHONE_NUMBER: 'phone',
  STREET_ADDRESS: 'address',
  US_SOCIAL_SECURITY_NUMBER: 'national_id',
  ...Object.fromEntries(
    [
      'CREDENTIALS',
      'IP_ADDRESS',
      'PASSWORD',
      'USERNAME',
      'ZIPCODE',
      'URL',
      'DIGITS',
      'PERSON_NAME',
    ].map((label) => [label, 'other']),
  ),
};

/** It gives a text back, not spans: what stands between the parts that it kept was replaced. */
function spansBetween(text, redacted) {
  const spans = [];
  let at = 0;
  const parts = redacted.split(new RegExp(`(${Object.keys(LABELS).join('|')})`));
  for (let i = 1; i < parts.length; i += 2) {
    const start = at + parts[i - 1].length;
    const isLast = i + 2 >= parts.length && parts[i + 1] === '';
    at = isLast ? text.length : text.indexOf(parts[i + 1], start + 1);
    spans.push({ type: LABELS[parts[i]], start, end: at });
  }
  return spans;
}

/** A function from a text to redact-pii's spans, [{type, start, end}] in UTF-16 units. */
export function redactPii() {
  const redactor = new SyncRedactor();
  return (text) => spansBetween(text, redactor.redact(text));
}
