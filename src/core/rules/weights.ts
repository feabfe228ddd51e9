export { annual, distinct, scoreFields, sumOf, weightFields } from '../scoring/weightFields';
