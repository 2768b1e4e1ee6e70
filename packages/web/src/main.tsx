import './mantine-styles.ts';
import './global.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { startWords } from './i18n/i18n.ts';

await startWords();
const place = document.getElementById('root');
if (place !== null) createRoot(place).render(<App />);
