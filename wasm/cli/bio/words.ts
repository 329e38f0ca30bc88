// The words of profiles and of their report.
const es = {
  lang: 'es',
  service: (brand: string) => (brand ? `Atención al cliente de ${brand}` : 'Atención al cliente'),
  serviceShort: 'Atención al cliente',
  ask: (handle: string) => `¿Dudas o problemas? ${handle}`,
  hours: (hours: string) => `Horario: ${hours}`,
  phone: (value: string) => `Tel. ${value}`,
  title: 'Textos de perfil (C1)',
  used: (length: number, limit: number) => `${length} de ${limit} caracteres.`,
  leftOut: (names: string) => `No cupo: ${names}.`,
  pieces: {
    intro: 'presentación',
    hours: 'horario',
    phone: 'teléfono',
    email: 'correo',
    url: 'sitio',
  },
};

const en: typeof es = {
  lang: 'en',
  service: (brand) => (brand ? `${brand} customer service` : 'Customer service'),
  serviceShort: 'Customer service',
  ask: (handle) => `Questions or problems? ${handle}`,
  hours: (hours) => `Hours: ${hours}`,
  phone: (value) => `Tel. ${value}`,
  title: 'Profile texts (C1)',
  used: (length, limit) => `${length} of ${limit} characters.`,
  leftOut: (names) => `Did not fit: ${names}.`,
  pieces: { intro: 'introduction', hours: 'hours', phone: 'phone', email: 'e-mail', url: 'site' },
};

export type Words = typeof es;
export const words = { es, en };
