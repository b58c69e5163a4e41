import process from 'node:process';
import { build } from './builds';

// npm run build:workbench: the workbench, and before it the add-in, each where it is out of date.
if (!build()) process.exitCode = 1;
