// Starlight as its own manual sets it up: two languages, a sidebar made from the folders, its own search.
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
  site: 'http://localhost:4321',
  integrations: [
    starlight({
      title: 'Vínculo',
      locales: { root: { label: 'Español', lang: 'es' }, en: { label: 'English', lang: 'en' } },
      sidebar: [{ label: 'Vínculo', items: [{ autogenerate: { directory: 'course', collapsed: true } }] }],
    }),
  ],
});
