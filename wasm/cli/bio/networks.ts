// How long a profile's text may be, by network. docs/reports.md has the sources.
export const bio_limits: Record<string, number> = {
  bluesky: 256,
  facebook: 101,
  instagram: 150,
  linkedin: 120,
  mastodon: 500,
  pinterest: 500,
  telegram: 70,
  threads: 150,
  tiktok: 80,
  x: 160,
  youtube: 1000,
};

/** Networks count otherwise, none more than UTF-16 units. */
export const lengthOf = (text: string): number => text.length;
