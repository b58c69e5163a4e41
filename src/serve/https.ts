import { getHttpsServerOptions } from 'office-addin-dev-certs';
import { hasBuild, listen } from './listen';

/** The web server that Excel loads the add-in from while it is developed: the address in manifest.xml. */
async function serve(): Promise<void> {
  if (!hasBuild()) return;
  const { cert, key } = await getHttpsServerOptions();
  listen(3000, { cert, key });
}

void serve();
