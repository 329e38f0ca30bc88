// A stranger's React page: types, properties, events and the ref, as docs/builders.md shows them.
import { useRef } from 'react';
import { createRoot } from 'react-dom/client';
import type { VentanillaApi, VentanillaEvents } from 'ventanilla';
import { VentanillaHelp } from 'ventanilla/react';

const seen: string[] = [];
const note = (name: string) => {
  seen.push(name);
  document.title = seen.join(' ');
};

function App() {
  const help = useRef<VentanillaApi>(null);
  return (
    <main>
      <button onClick={() => help.current?.ask('cuanto tarda el envio')}>Preguntar</button>
      <VentanillaHelp
        ref={help}
        config="/help.json"
        lang="es"
        label="Ayuda de la tienda"
        onOpen={() => note('open')}
        onSearch={({ decision, entries }) => note(`${decision}:${entries.join()}`)}
        onError={({ message }: VentanillaEvents['error']) => note(message)}
      />
    </main>
  );
}

const app = document.getElementById('app');
if (app) createRoot(app).render(<App />);
