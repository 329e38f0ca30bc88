export interface Words {
  day: string;
  hours: string;
  yours: string;
  closed: string;
  allDay: string;
  unknown: string;
  today: string;
}

const words = (...[day, hours, yours, closed, allDay, unknown, today]: string[]): Words =>
  ({ day, hours, yours, closed, allDay, unknown, today }) as Words;

const WORDS: Record<string, Words> = {
  es: words('Día', 'Horario', 'Hora local', 'Cerrado', '24 horas', 'por confirmar', 'hoy'),
  en: words('Day', 'Hours', 'Your time', 'Closed', '24 hours', 'to be confirmed', 'today'),
  pt: words('Dia', 'Horário', 'Hora local', 'Fechado', '24 horas', 'a confirmar', 'hoje'),
  fr: words('Jour', 'Horaires', 'Heure locale', 'Fermé', '24 h/24', 'à confirmer', 'aujourd’hui'),
  ca: words('Dia', 'Horari', 'Hora local', 'Tancat', '24 hores', 'per confirmar', 'avui'),
  eu: words('Eguna', 'Ordutegia', 'Tokiko ordua', 'Itxita', '24 ordu', 'berresteke', 'gaur'),
  gl: words('Día', 'Horario', 'Hora local', 'Pechado', '24 horas', 'por confirmar', 'hoxe'),
  de: words('Tag', 'Zeiten', 'Ortszeit', 'Geschlossen', '24 Stunden', 'noch offen', 'heute'),
  it: words('Giorno', 'Orario', 'Ora locale', 'Chiuso', '24 ore', 'da confermare', 'oggi'),
};

export const wordsIn = (lang: string): Words =>
  WORDS[lang.slice(0, 2).toLowerCase()] ?? (WORDS['en'] as Words);
