// Figures of the reply guidance on public sets, per class:
//   node tests/eval/guidance.mjs [build/native/ventanilla]
// Sentiment sets are under a share-alike licence: measured on, never trained on.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const command = process.argv[2] ?? "build/native/ventanilla";
const sets = new URL("../fixtures/guidance/", import.meta.url);
const config = join(mkdtempSync(join(tmpdir(), "ventanilla-")), "help.json");
writeFileSync(config, JSON.stringify({
  version: 1,
  languages: ["es", "en"],
  faq: [{ id: "none", question: { es: "¿Zzyzx?", en: "Zzyzx?" }, answer: { es: "—", en: "—" } }],
}));

const load = (name) => readFileSync(new URL(`${name}/data.jsonl`, sets), "utf8")
  .trim().split("\n").map((line) => JSON.parse(line));

function guide(rows) {
  const input = rows.map(({ text, lang }) =>
    JSON.stringify({ text, lang: lang === "zxx" ? "es" : lang, at: "2026-11-24T10:00:00Z" })).join("\n");
  const run = spawnSync(command, ["guide", "--config", config],
    { input, encoding: "utf8", maxBuffer: 1 << 28 });
  if (run.status !== 0) throw new Error(run.stderr || run.stdout.slice(0, 300));
  return run.stdout.trim().split("\n").map((line) => JSON.parse(line));
}

const percent = (part, whole) => (whole === 0 ? "  –" : `${((100 * part) / whole).toFixed(1)}%`);

function sentiment(name) {
  const rows = load(name);
  const answers = guide(rows);
  const scores = ["negative", "neutral", "positive"].map((label) => {
    let hit = 0, said = 0, gold = 0;
    rows.forEach((row, i) => {
      hit += row.label === label && answers[i].sentiment === label;
      said += answers[i].sentiment === label;
      gold += row.label === label;
    });
    console.log(`${name} ${label}: precision ${percent(hit, said)} recall ${percent(hit, gold)}`);
    return (2 * hit) / Math.max(1, said + gold);
  });
  console.log(`${name} macro-F1 ${percent(scores.reduce((a, b) => a + b), scores.length)}`);
}

function abuse(name) {
  const rows = load(name);
  const answers = guide(rows);
  const share = (abusive) => {
    const of = rows.flatMap((row, i) => (row.abusive === abusive ? [answers[i].abusive] : []));
    return percent(of.filter(Boolean).length, of.length);
  };
  console.log(`${name}: found ${share(true)}, flagged without cause ${share(false)}`);
  const groups = new Map();
  rows.forEach((row, i) => {
    const group = groups.get(row.functionality) ?? [0, 0];
    groups.set(row.functionality, [group[0] + 1, group[1] + answers[i].abusive]);
  });
  for (const [group, [all, flagged]] of groups) console.log(`  ${group}: ${flagged} of ${all}`);
}

function personalData(name, types) {
  const rows = load(name);
  const answers = guide(rows);
  for (const type of types) {
    let hit = 0, gold = 0, right = 0, said = 0;
    rows.forEach((row, i) => {
      const bytes = Buffer.from(row.text);
      const chars = (offset) => [...bytes.subarray(0, offset).toString()].length;
      const found = answers[i].personal_data.filter((item) => item.type === type)
        .map((item) => [chars(item.start), chars(item.end)]);
      const wanted = row.spans.filter((span) => span.kind === type)
        .map((span) => [span.start, span.end]);
      const meets = ([a, b]) => ([c, d]) => a < d && c < b;
      gold += wanted.length;
      hit += wanted.filter((span) => found.some(meets(span))).length;
      said += found.length;
      right += found.filter((span) => wanted.some(meets(span))).length;
    });
    console.log(`${name} ${type}: recall ${percent(hit, gold)} of ${gold}, precision ${percent(right, said)}`);
  }
}

/// Valid identifiers must be taken as such, invalid ones must not.
function identifiers() {
  const types = { card: ["card"], iban: ["iban"], identity_card: ["national_id"],
    tax_id: ["tax_id", "national_id"], email: ["email"] };
  const rows = load("id_numbers_validatorjs").filter((row) => types[row.kind]);
  const answers = guide(rows);
  for (const kind of Object.keys(types)) {
    for (const label of ["valid", "invalid"]) {
      const of = rows.flatMap((row, i) => row.kind !== kind || row.label !== label ? [] : [
        answers[i].personal_data.some((item) => types[kind].includes(item.type) &&
          item.end - item.start === Buffer.byteLength(row.text.trim())),
      ]);
      console.log(`identifiers ${kind} ${label}: taken ${of.filter(Boolean).length} of ${of.length}`);
    }
  }
}

function kinds() {
  const wanted = { complaint: ["complaint"], get_refund: ["claim"], payment_issue: ["claim"],
    contact_human_agent: ["human"], contact_customer_service: ["human"], review: ["suggestion", "praise"] };
  const rows = load("bitext_service_en").filter((row) => wanted[row.label]);
  const answers = guide(rows);
  for (const [label, good] of Object.entries(wanted)) {
    const of = rows.flatMap((row, i) => (row.label === label ? [good.includes(answers[i].kind)] : []));
    console.log(`kind ${label}: ${percent(of.filter(Boolean).length, of.length)} as ${good.join(" or ")}`);
  }
}

sentiment("sentimp_es");
sentiment("sentimp_en");
abuse("hatecheck_es");
personalData("pii_meddocan_es", ["email", "phone", "national_id", "address"]);
personalData("pii_presidio_synth_en", ["email", "card", "phone", "national_id", "address"]);
identifiers();
kinds();
