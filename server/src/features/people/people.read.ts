export { isEmail } from './model/email';
