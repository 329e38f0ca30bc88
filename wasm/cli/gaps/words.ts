// The words of the report on gaps.
const es = {
  title: 'Preguntas sin ayuda',
  summary: (asked: number, clusters: number) =>
    `${asked} preguntas que acabaron en una persona o sin ayuda, en ${clusters} temas. ` +
    'Los datos personales se han quitado: […].',
  none: 'Ninguna pregunta quedó sin ayuda.',
  chart: 'Preguntas sin ayuda, por tema',
  times: (count: number, handoff: number, notHelped: number) =>
    `Veces: ${count}. Pasaron a una persona: ${handoff}. Con respuesta que no ayudó: ${notHelped}.`,
  written: 'También escrita:',
  near: (id: string, question: string, percent: number) =>
    `Entrada más cercana: ${id} («${question}», confianza ${percent} %).`,
  extend: (id: string) =>
    `Si la entrada ${id} responde a esto, añádele estas formas como alternativas; ` +
    'si no, completa el borrador:',
  write: 'Ninguna entrada se acerca. Borrador por completar:',
  times_axis: 'veces',
};

const en: typeof es = {
  title: 'Questions without help',
  summary: (asked, clusters) =>
    `${asked} questions that ended with a person or without help, in ${clusters} topics. ` +
    'Personal data has been removed: […].',
  none: 'No question was left without help.',
  chart: 'Questions without help, by topic',
  times: (count, handoff, notHelped) =>
    `Times: ${count}. Went to a person: ${handoff}. With an answer that did not help: ${notHelped}.`,
  written: 'Also written:',
  near: (id, question, percent) => `Nearest entry: ${id} (“${question}”, confidence ${percent} %).`,
  extend: (id) =>
    `If the entry ${id} answers this, add these forms to its alternatives; ` +
    'if not, complete the draft:',
  write: 'No entry comes near. Draft to complete:',
  times_axis: 'times',
};

export type Words = typeof es;
export const words = { es, en };
