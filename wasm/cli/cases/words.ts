// The words of the cases' report.
const es = {
  title: 'Casos que esperan',
  at: (instant: string) => `Situación a ${instant}.`,
  late: 'Atrasados: pasó lo prometido',
  due: 'Por vencer',
  forgotten: 'Olvidados: sin plazo y sin movimiento',
  follow_up: 'Por seguir (C14)',
  none: 'Ninguno.',
  case: 'Caso',
  channel: 'Canal',
  owner: 'Responsable',
  promised: 'Prometido',
  waiting: 'Espera, en horario',
  since: 'Desde',
  on: 'Seguir el',
  text: 'Mensaje',
  reason: 'Falta',
  unanswered: 'responder',
  not_closed: 'cerrar',
  byProtocol: '(según el protocolo)',
};

const en: typeof es = {
  title: 'Cases that wait',
  at: (instant) => `As of ${instant}.`,
  late: 'Late: what was promised has passed',
  due: 'Due',
  forgotten: 'Forgotten: no promise and no movement',
  follow_up: 'To follow up (C14)',
  none: 'None.',
  case: 'Case',
  channel: 'Channel',
  owner: 'Owner',
  promised: 'Promised',
  waiting: 'Waiting, business time',
  since: 'Since',
  on: 'Follow up on',
  text: 'Message',
  reason: 'To do',
  unanswered: 'answer',
  not_closed: 'close',
  byProtocol: '(by the protocol)',
};

export type Words = typeof es;
export const words = { es, en };
