import { permissions } from '../permissions';
import { editionFileSchema } from './edition-file';
import { errorsPage } from './errors';
import { glossaryPage } from './glossary';
import { lintPage } from './lint';
import { permissionsPage } from './permissions';
import { statesPage } from './states';

/** Every generated page by its file's name in docs/reference. */
export function referencePages(): Readonly<Record<string, string>> {
  return {
    'edition-file.schema.json': editionFileSchema(),
    'errors.md': errorsPage(),
    'glossary.md': glossaryPage(),
    'lint.md': lintPage(),
    'permissions.md': permissionsPage(permissions),
    'states.md': statesPage(),
  };
}
