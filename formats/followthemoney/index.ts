/** FollowTheMoney, the model that investigative tools exchange people, companies and payments in. */
export { readPaymentEntities, writePaymentEntities } from './payment-entities.ts'
