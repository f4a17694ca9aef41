export { isLocale as match } from '$lib/model/localized';
