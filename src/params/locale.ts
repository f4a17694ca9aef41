export { isLocale as match } from '../model/localized';
