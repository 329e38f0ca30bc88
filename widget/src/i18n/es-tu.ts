import type { Catalogue } from './catalogue';
import es from './es';

/** Spanish that says tú. */
const tu: Catalogue = {
  ...es,
  searchLabel: '¿En qué podemos ayudarte?',
  searchHint: 'Los resultados aparecen mientras escribes.',
  noAnswerNext: 'Una persona sí puede ayudarte:',
  hello: '¡Hola! Cuéntanos qué necesitas, con tus palabras.',
  welcome: '¡Gracias a ti! Si necesitas algo más, aquí estamos.',
  contacts: 'Habla con una persona',
  helped: '¿Te sirvió esta respuesta?',
  sorry: 'Gracias por decirlo. Más abajo tienes cómo hablar con una persona.',
  related: 'También te puede servir',
  personal:
    'Parece que has escrito un dato personal. No te hace falta para buscar, y no pasará a ningún mensaje ni enlace.',
  inPrivate: 'Escríbelo en privado',
  officialAccount:
    'Cuenta oficial de atención: solo {handle}, escrita exactamente así. Nunca te pide contraseñas ni códigos.',
  publicWarning: 'No publiques tus datos personales: lo que escribes allí lo ve todo el mundo.',
  retry: 'Inténtalo otra vez',
  go: { write: 'Escribe un mensaje', form: 'Abre el formulario', chat: 'Abre el chat' },
};
export default tu;
