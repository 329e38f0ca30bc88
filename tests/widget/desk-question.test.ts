import assert from 'node:assert/strict';
import { test } from 'node:test';
import de from '../../widget/src/i18n/de';
import en from '../../widget/src/i18n/en';
import es from '../../widget/src/i18n/es';
import fr from '../../widget/src/i18n/fr';
import pt from '../../widget/src/i18n/pt';
import { deskQuestionIn } from '../../widget/src/panel/desk-question';

const all = (queries: string[], expected: unknown, { asks } = es, lang = 'es'): void => {
  for (const query of queries) assert.equal(deskQuestionIn(query, asks, lang), expected, query);
};

test('who asks when it is open is told from who asks for something else', () => {
  all(
    [
      'horario', '¿Qué horario tenéis?', 'abrís los sábados?', 'trabajáis el 24 de diciembre',
      'a que hora abren mañana', 'hasta qué hora atienden hoy', 'están abiertos ahora',
      'cuál es su horario de atención', 'abren domingos', 'horario de fin de semana',
      '¿Cuándo abren?', '¿Está abierto?',
    ],
    'hours',
  );
  all(['when are you open on Mondays?', 'opening hours', 'are you open today'], 'hours', en, 'en');
  all(['vocês abrem na segunda-feira?', 'horário de atendimento'], 'hours', pt, 'pt');
  all(['vous êtes ouverts le dimanche ?', 'horaires'], 'hours', fr, 'fr');
  all(['Habt ihr samstags geöffnet?'], 'hours', de, 'de');
});

test('and who asks for a person, or the way to one', () => {
  all(
    [
      'teléfono', 'quiero hablar con una persona', 'cual es vuestro whatsapp', 'agente',
      'número de teléfono de atención al cliente', 'correo electrónico', 'necesito hablar con alguien',
    ],
    'person',
  );
  all(['can I talk to a human please', 'what is your phone number', 'e-mail'], 'person', en, 'en');
});

test('all other questions are left to the entries', () => {
  all(
    [
      '', 'hola', 'hora', 'a qué hora sale mi vuelo', 'abren una cuenta para menores', 'lunes',
      'mi teléfono está roto', 'cambiar el correo de mi cuenta', 'quiero una cita', 'cierra la app',
    ],
    null,
  );
  all(['the app closes when I open it', 'lost my phone', 'close my account'], null, en, 'en');
});
