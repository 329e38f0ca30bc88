import type { FilingTexts } from './catalogue';

const fr: FilingTexts = {
  title: 'Écrire à {brand}',
  intro: 'Message privé : seule l’équipe du service client le lit.',
  kind: 'Type de message',
  kinds: {
    question: 'Question',
    petition: 'Demande',
    complaint: 'Plainte (accueil ou service)',
    claim: 'Réclamation (produit ou facture)',
    suggestion: 'Suggestion',
    praise: 'Compliment',
  },
  message: 'Message',
  name: 'Nom',
  email: 'E-mail pour la réponse',
  emailWhy: 'Il ne sert qu’à répondre.',
  optional: 'facultatif',
  keep: 'Garder le message sur cet appareil jusqu’à son arrivée',
  keepWhy: 'Il n’est pas perdu sans connexion ou si la page est fermée. Il est effacé à l’arrivée.',
  send: 'Envoyer',
  promised: 'Réponse au plus tard : {time}',
  secrets:
    'Mieux vaut retirer ceci : {types}. C’est inutile, et personne chez {brand} ne le demandera.',
  sending: 'Envoi…',
  received: 'Message reçu',
  reference: 'Référence',
  reply: 'Réponse au plus tard',
  next: 'La suite',
  nextText: 'Une personne le lit et répond à {email}. La référence est à conserver.',
  nextSilent: 'Une personne le lit. Sans e-mail, pas de réponse.',
  waiting: 'Le message n’est pas encore parti',
  waitingKept:
    'Il est gardé sur cet appareil et partira tout seul dès qu’il y aura une connexion, même à la prochaine visite.',
  waitingOpen:
    'Il partira dès qu’il y aura une connexion si cette page reste ouverte. Il n’est pas gardé.',
  refused: 'Le message n’a pas pu être remis',
  refusedText: 'Le formulaire ne l’accepte pas ({status}). Personne ne l’a reçu.',
  byMail: 'L’envoyer par e-mail',
  retry: 'Réessayer',
  another: 'Écrire un autre message',
  earlier: 'Messages de cet appareil',
  arrived: 'reçu',
  pending: 'pas encore parti',
  forget: 'Effacer',
  prepared: 'Type : {kind}\nRéférence : {reference}',
};
export default fr;
