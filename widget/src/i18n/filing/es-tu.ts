import type { FilingTexts } from './catalogue';
import es from './es';

/** Spanish that says tú. */
const tu: FilingTexts = {
  ...es,
  intro: 'Escríbenos: es un mensaje privado y solo lo lee el equipo de atención.',
  emailWhy: 'Sin correo no podemos responderte; solo se usa para eso.',
  keepWhy: 'Así no lo pierdes sin conexión o al cerrar la página. Al llegar se borra.',
  secrets: 'Mejor sin esto: {types}. No hace falta, y nadie de {brand} te lo pedirá.',
  nextText: 'Una persona lo lee y responde a {email}. Guarda la referencia.',
  waitingOpen: 'Saldrá en cuanto haya conexión si dejas esta página abierta. No está guardado.',
  byMail: 'Envíalo por correo',
  retry: 'Inténtalo otra vez',
  another: 'Escribe otro mensaje',
};
export default tu;
