import { render } from 'preact';
import { App } from './app.tsx';
import { readPlatform } from './state/documents.ts';
import './styles/app.css';

const place = document.getElementById('app');
if (place !== null) render(<App first={readPlatform(document)} />, place);
