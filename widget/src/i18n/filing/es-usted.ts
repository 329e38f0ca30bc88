import type { FilingTexts } from './catalogue';
import es from './es';

/** Spanish that says usted. */
const usted: FilingTexts = {
  ...es,
  intro: 'Escríbanos: es un mensaje privado y solo lo lee el equipo de atención.',
  emailWhy: 'Sin correo no podemos responderle; solo se usa para eso.',
  keepWhy: 'Así no lo pierde sin conexión o al cerrar la página. Al llegar se borra.',
  secrets: 'Mejor sin esto: {types}. No hace falta, y nadie de {brand} se lo pedirá.',
  nextText: 'Una persona lo lee y responde a {email}. Guarde la referencia.',
  waitingOpen: 'Saldrá en cuanto haya conexión si deja esta página abierta. No está guardado.',
  byMail: 'Envíelo por correo',
  retry: 'Inténtelo otra vez',
  another: 'Escriba otro mensaje',
};
export default usted;
