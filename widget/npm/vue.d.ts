/** `import 'ventanilla/vue'` types `<ventanilla-help>` in Vue's templates. */
import type { DefineComponent } from 'vue';

declare module 'vue' {
  interface GlobalComponents {
    'ventanilla-help': DefineComponent<{
      inline?: boolean;
      dataConfig?: string;
      dataLang?: string;
      dataTheme?: 'auto' | 'light' | 'dark';
      dataSide?: 'end' | 'start';
      dataLabel?: string;
      dataLauncher?: 'none';
    }>;
  }
}
