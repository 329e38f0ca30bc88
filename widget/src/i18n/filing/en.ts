import type { FilingTexts } from './catalogue';

const en: FilingTexts = {
  title: 'Write to {brand}',
  intro: 'A private message: only the service team reads it.',
  kind: 'Kind of message',
  kinds: {
    question: 'Question',
    petition: 'Request',
    complaint: 'Complaint (treatment or service)',
    claim: 'Claim (product or charge)',
    suggestion: 'Suggestion',
    praise: 'Praise',
  },
  message: 'Message',
  name: 'Name',
  email: 'Email for the reply',
  emailWhy: 'Used for the reply only.',
  optional: 'optional',
  keep: 'Keep the message on this device until it has arrived',
  keepWhy: 'So it is not lost offline or when the page is closed. It is deleted on arrival.',
  send: 'Send',
  promised: 'Reply at the latest: {time}',
  secrets:
    'There is no need to write your {types}; better take it out. Nobody at {brand} asks for it.',
  sending: 'Sending…',
  received: 'Message received',
  reference: 'Reference',
  reply: 'Reply at the latest',
  next: 'What happens next',
  nextText: 'A person reads it and replies to {email}. Please keep the reference.',
  nextSilent: 'A person reads it. Without an email address there is no reply.',
  waiting: 'The message has not left yet',
  waitingKept:
    'It is kept on this device and leaves by itself as soon as there is a connection, also on the next visit.',
  waitingOpen:
    'It leaves as soon as there is a connection if this page stays open. It is not kept.',
  refused: 'The message could not be delivered',
  refusedText: 'The form does not take it ({status}). Nobody has received it.',
  byMail: 'Send it by email',
  retry: 'Try again',
  another: 'Write another message',
  earlier: 'Messages of this device',
  arrived: 'received',
  pending: 'not sent yet',
  forget: 'Delete',
  prepared: 'Kind: {kind}\nReference: {reference}',
};
export default en;
