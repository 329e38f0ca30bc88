// The console's Spanish for the words of the contract, and messages to try.

export const words = {
  question: 'pregunta', petition: 'petición', complaint: 'queja', claim: 'reclamo',
  suggestion: 'sugerencia', praise: 'elogio', thanks: 'agradecimiento', greeting: 'saludo',
  human: 'pide una persona', abuse: 'insulto', other: 'otro',
  negative: 'negativo', neutral: 'neutro', positive: 'positivo',
  low: 'baja', medium: 'media', high: 'alta', crisis: 'crisis',
  safety: 'seguridad', legal: 'legal', press: 'prensa', reach: 'alcance', repetition: 'repetición',
  human_error: 'error humano', product: 'producto o promoción', service: 'servicio',
  public: 'en público', private: 'en privado', offline: 'por teléfono o correo',
  escalate: 'lo decide otra persona', none: 'no se contesta más',
  answer: 'contestar', in_progress: 'estamos en ello', answered_before: 'ya se contestó',
  answered_elsewhere: 'se atiende en otro canal', thank_third_party: 'agradecer a quien ayuda',
  apologise: 'disculparse', ask_in_private: 'pedir que escriba en privado',
  end_conversation: 'terminar la conversación',
  email: 'correo', phone: 'teléfono', card: 'tarjeta', iban: 'IBAN', account: 'cuenta',
  booking: 'reserva', national_id: 'documento', tax_id: 'identificación fiscal',
  address: 'dirección', birth_date: 'fecha de nacimiento', password: 'contraseña',
};

export const examples = [
  {
    name: 'Una queja',
    text: 'Llevo tres horas en el mostrador de @AeroCaribe y nadie me atiende. Pésimo servicio 😡',
    author: 'Ana Pérez', followers: '320', exchanges: '0', agent: 'Juan Castro',
    draft: 'Hola. Como ya te dijimos, te responderemos lo antes posible.',
  },
  {
    name: 'Datos en público',
    text: 'Mi maleta no llegó. Soy Luis, mi cédula es 001-1391820-5 y mi móvil 829-555-0177',
    author: 'Luis Gómez', followers: '15400', exchanges: '1', agent: 'Juan Castro',
    draft: 'Hola, Luis. Gracias por avisarnos. Te llamamos al 829-555-0177 hoy antes de las 17:00. ^JC',
  },
  {
    name: 'Una pregunta',
    text: '¿Cuánto puede pesar la maleta de mano?',
    author: 'Marta', followers: '80', exchanges: '0', agent: 'Juan Castro',
    draft: 'Hola, Marta. Gracias por preguntar: hasta 10 kg, más un objeto personal pequeño. ^JC',
  },
  {
    name: 'Una crisis',
    text: 'Hubo humo en la cabina del vuelo 340 y hay un herido. Voy a llamar a la prensa.',
    author: 'Rosa Almonte', followers: '52000', exchanges: '0', agent: 'Juan Castro',
    draft: '',
  },
];
