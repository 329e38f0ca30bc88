import type { Catalogue } from './catalogue';
import es from './es';

/** Spanish that says vos. */
const vos: Catalogue = {
  ...es,
  searchLabel: '¿En qué podemos ayudarte?',
  searchHint: 'Los resultados aparecen mientras escribís.',
  noAnswerNext: 'Una persona sí puede ayudarte:',
  hello: '¡Hola! Contanos qué necesitás, con tus palabras.',
  welcome: '¡Gracias a vos! Si necesitás algo más, acá estamos.',
  contacts: 'Hablá con una persona',
  helped: '¿Te sirvió esta respuesta?',
  sorry: 'Gracias por decirlo. Más abajo tenés cómo hablar con una persona.',
  related: 'También te puede servir',
  personal:
    'Parece que escribiste un dato personal. No te hace falta para buscar, y no va a pasar a ningún mensaje ni enlace.',
  inPrivate: 'Escribilo en privado',
  officialAccount:
    'Cuenta oficial de atención: solo {handle}, escrita exactamente así. Nunca te pide contraseñas ni códigos.',
  publicWarning: 'No publiques tus datos personales: lo que escribís ahí lo ve todo el mundo.',
  retry: 'Intentalo otra vez',
  go: { write: 'Escribí un mensaje', form: 'Abrí el formulario', chat: 'Abrí el chat' },
};
export default vos;
