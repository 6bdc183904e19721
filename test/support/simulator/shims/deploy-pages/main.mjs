// Stands in for actions/deploy-pages and checks what it may do.
import { setFailed, setOutput } from '@actions/core';

const granted = JSON.parse(process.env.SIMULATOR_PERMISSIONS ?? '{}');
const missing = ['pages', 'id-token'].filter((scope) => granted[scope] !== 'write');
if (missing.length > 0) setFailed(`actions/deploy-pages needs ${missing.join(' and ')}: write`);
else setOutput('page_url', 'https://pages.example/');
