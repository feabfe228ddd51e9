/**
 * What a rule rests on. The printable sentence of each is in `messages/`: a document where its text says so, 通行做法
 * (common practice) where it is only known to be practised.
 */
export type BasisKey =
  | 'columns-filled' // every column printed on the form is to be filled
  | 'goal-filled'
  | 'funds-add-up'
  | 'rate-formula'
  | 'execution-score'
  | 'target-filled'
  | 'weights-100'
  | 'weight-each'
  | 'score-limit'
  | 'score-with-actual'
  | 'total-adds-up'
  | 'one-number-per-cell';
