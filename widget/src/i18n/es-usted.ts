import type { Catalogue } from './catalogue';
import es from './es';

/** Spanish that says usted. */
const usted: Catalogue = {
  ...es,
  searchLabel: '¿En qué podemos ayudarle?',
  searchHint: 'Los resultados aparecen mientras escribe.',
  noAnswerNext: 'Una persona sí puede ayudarle:',
  hello: '¡Hola! Cuéntenos qué necesita, con sus palabras.',
  welcome: '¡Gracias a usted! Si necesita algo más, aquí estamos.',
  contacts: 'Hable con una persona',
  helped: '¿Le sirvió esta respuesta?',
  sorry: 'Gracias por decirlo. Más abajo tiene cómo hablar con una persona.',
  related: 'También le puede servir',
  personal:
    'Parece que ha escrito un dato personal. No le hace falta para buscar, y no pasará a ningún mensaje ni enlace.',
  inPrivate: 'Escríbalo en privado',
  officialAccount:
    'Cuenta oficial de atención: solo {handle}, escrita exactamente así. Nunca le pide contraseñas ni códigos.',
  publicWarning: 'No publique sus datos personales: lo que escribe allí lo ve todo el mundo.',
  retry: 'Inténtelo otra vez',
  go: { write: 'Escriba un mensaje', form: 'Abra el formulario', chat: 'Abra el chat' },
};
export default usted;
