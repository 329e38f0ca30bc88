import type { FilingTexts } from './catalogue';

const de: FilingTexts = {
  title: 'An {brand} schreiben',
  intro: 'Vertrauliche Nachricht: Nur der Kundendienst liest sie.',
  kind: 'Art der Nachricht',
  kinds: {
    question: 'Frage',
    petition: 'Bitte',
    complaint: 'Beschwerde (Umgang oder Service)',
    claim: 'Reklamation (Produkt oder Rechnung)',
    suggestion: 'Vorschlag',
    praise: 'Lob',
  },
  message: 'Nachricht',
  name: 'Name',
  email: 'E-Mail-Adresse für die Antwort',
  emailWhy: 'Sie dient nur der Antwort.',
  optional: 'freiwillig',
  keep: 'Die Nachricht auf diesem Gerät behalten, bis sie angekommen ist',
  keepWhy:
    'So geht sie ohne Verbindung oder beim Schließen der Seite nicht verloren. Nach der Ankunft wird sie gelöscht.',
  send: 'Senden',
  promised: 'Antwort spätestens: {time}',
  secrets: 'Besser ohne: {types}. Niemand bei {brand} braucht oder verlangt das.',
  sending: 'Wird gesendet …',
  received: 'Nachricht angekommen',
  reference: 'Vorgangsnummer',
  reply: 'Antwort spätestens',
  next: 'Wie es weitergeht',
  nextText: 'Ein Mensch liest sie und antwortet an {email}. Die Vorgangsnummer bitte aufheben.',
  nextSilent: 'Ein Mensch liest sie. Ohne E-Mail-Adresse gibt es keine Antwort.',
  waiting: 'Die Nachricht ist noch nicht unterwegs',
  waitingKept:
    'Sie liegt auf diesem Gerät und geht von selbst ab, sobald eine Verbindung besteht, auch beim nächsten Besuch.',
  waitingOpen:
    'Sie geht ab, sobald eine Verbindung besteht, wenn diese Seite offen bleibt. Gespeichert ist sie nicht.',
  refused: 'Die Nachricht ließ sich nicht zustellen',
  refusedText: 'Das Formular nimmt sie nicht an ({status}). Niemand hat sie erhalten.',
  byMail: 'Per E-Mail senden',
  retry: 'Erneut versuchen',
  another: 'Weitere Nachricht schreiben',
  earlier: 'Nachrichten dieses Geräts',
  arrived: 'angekommen',
  pending: 'noch nicht unterwegs',
  forget: 'Löschen',
  prepared: 'Art: {kind}\nVorgangsnummer: {reference}',
};
export default de;
