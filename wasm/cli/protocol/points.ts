// What holds for every reply, each with the practice that it comes from.
export const points_es = [
  'Responde siempre, aunque sea «estamos en ello», «ya respondimos arriba» o «en la otra red» (A4).',
  'Saluda por el nombre; frases cortas y claras, con honestidad (C8, E1).',
  'Agradece que escriba, también si es negativo (E2).',
  'Escucha y comprueba antes de admitir: un reclamo aún no es un hecho (A3).',
  'Di para cuándo, y que sea en horario (C5, C6).',
  'Datos personales, solo en privado (C11); asuntos personales, al canal privado (C3).',
  'No borres comentarios negativos (C10).',
  'Con paciencia: sin réplica ni ironía; al que insulta, una respuesta serena y basta (A1, A5, D5).',
  'Sin promociones en una respuesta de servicio (E7).',
  'En el idioma del cliente, y sin suponer nada de la persona (E10, E11).',
  'Agradece a quien ayuda a otros; corrige con cortesía (D7, E6).',
  'Registra peticiones, quejas y reclamos con el plazo prometido, y acompaña hasta el final (C5, C14).',
];

export const points_en = [
  'Always reply, if only “working on it”, “answered above” or “on the other network” (A4).',
  'Greet by name; short and clear sentences, with honesty (C8, E1).',
  'Thank them for writing, also when negative (E2).',
  'Listen and check before admitting: a claim is not yet a fact (A3).',
  'Say by when, within hours (C5, C6).',
  'Personal data only in private (C11); personal matters by the private channel (C3).',
  'Never delete negative comments (C10).',
  'With patience: no retort, no irony; one calm answer to an insult, and no more (A1, A5, D5).',
  'No promotions in a service reply (E7).',
  "In the customer's language, and assume nothing about the person (E10, E11).",
  'Thank those who help others; correct with courtesy (D7, E6).',
  'Register petitions, complaints and claims with the promised time, and see them through (C5, C14).',
];
