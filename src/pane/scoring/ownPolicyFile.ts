import { readPolicyFile, type PolicyFile } from '../../core/policies/policyFile';
import { isRuleCode, parameterNames } from '../../core/rules/catalogue';

/** A bureau's own policy file, its rules and their parameters checked against those there are. */
export const readOwnPolicy = (text: string): PolicyFile => readPolicyFile(text, isRuleCode, parameterNames);
