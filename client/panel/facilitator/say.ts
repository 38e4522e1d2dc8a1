import { panelDesk } from '../../words/en/panel-desk.ts';
import { words } from '../../words/words.ts';

export const sayDesk = words('panel-desk', panelDesk);
