import { render } from 'preact';
import { App } from './app.tsx';
import { readPlatform } from './state/documents.ts';
import { createPlatform } from './state/platform.ts';
import './styles/app.css';

const place = document.getElementById('app');
if (place !== null) render(<App platform={createPlatform(readPlatform(document))} />, place);
