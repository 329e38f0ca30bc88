import type { FilingTexts } from './catalogue';
import es from './es';

/** Spanish that says vos. */
const vos: FilingTexts = {
  ...es,
  intro: 'Escribinos: es un mensaje privado y solo lo lee el equipo de atención.',
  emailWhy: 'Sin correo no podemos responderte; solo se usa para eso.',
  keepWhy: 'Así no lo perdés sin conexión o al cerrar la página. Al llegar se borra.',
  secrets: 'Mejor sin esto: {types}. No hace falta, y nadie de {brand} te lo va a pedir.',
  nextText: 'Una persona lo lee y responde a {email}. Guardá la referencia.',
  waitingOpen: 'Sale en cuanto haya conexión si dejás esta página abierta. No está guardado.',
  byMail: 'Envialo por correo',
  retry: 'Intentalo otra vez',
  another: 'Escribí otro mensaje',
};
export default vos;
