import '@fontsource-variable/source-sans-3/wght.css';
import { createRoot } from 'react-dom/client';
import { readLanguage } from '../../../data/model/language.ts';
import { ChatPage } from './chat-page.tsx';
import './chat.css';
import { TEXTS } from './texts.ts';
import { hostOf } from './visitor.ts';

const root = document.getElementById('root');
if (!root) throw new Error('the page has no root');

const host = hostOf(window);
const visitor = await host.visitor();
const language = readLanguage(visitor.locale) ?? 'en';
document.documentElement.lang = language;
document.title = TEXTS[language].title;

createRoot(root).render(<ChatPage host={host} visitor={visitor} firstLanguage={language} />);
