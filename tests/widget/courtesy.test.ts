import assert from 'node:assert/strict';
import { test } from 'node:test';
import en from '../../widget/src/i18n/en';
import es from '../../widget/src/i18n/es';
import fr from '../../widget/src/i18n/fr';
import pt from '../../widget/src/i18n/pt';
import { courtesyIn } from '../../widget/src/panel/courtesy';

const kinds = (queries: string[], { courtesies } = es): unknown[] =>
  queries.map((query) => courtesyIn(query, courtesies));

test('greetings, thanks and goodbyes are told from questions', () => {
  const hello = ['hola', '¡Hola! 😊', 'Buenos días', 'hola, ¿qué tal?', 'hello', 'cómo estás'];
  assert.deepEqual(kinds(hello), hello.map(() => 'hello'));
  const thanks = ['gracias', 'Muchísimas gracias por la ayuda', 'ok gracias', 'vale', 'thanks', 'hasta luego'];
  assert.deepEqual(kinds(thanks), thanks.map(() => 'welcome'));
  assert.deepEqual(kinds(['thank you so much', 'good morning', 'bye'], en), ['welcome', 'hello', 'welcome']);
  assert.deepEqual(kinds(['merci beaucoup', "d'accord"], fr), ['welcome', 'welcome']);
  assert.deepEqual(kinds(['muito obrigada', 'Olá, bom dia'], pt), ['welcome', 'hello']);
});

test('whatever asks for something is a question', () => {
  const questions = ['', '…', 'gracias, y mi maleta', 'hola necesito ayuda', 'ayuda', 'mañana por la tarde', 'hol'];
  assert.deepEqual(kinds(questions), questions.map(() => null));
  assert.deepEqual(kinds(['help', 'help me', 'for you', 'how much'], en), [null, null, null, null]);
});
