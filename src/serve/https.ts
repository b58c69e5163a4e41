import { getHttpsServerOptions } from 'office-addin-dev-certs';
import { hasBuild, listen, webFolder } from './listen';

/** The web server that Excel loads the add-in from while it is developed: the address in manifest.xml. */
async function serve(): Promise<void> {
  if (!hasBuild()) return;
  const { cert, key } = await getHttpsServerOptions();
  const address = await listen(webFolder, [3000], { certificate: { cert, key } });
  if (address !== null) process.stdout.write(`${address}taskpane.html\n`);
}

void serve();
