/**
 * What the office sees at first sight: named rules, each pure, that flag and route a petition and never refuse it. {@link
 * clemency.intake.screening.rules.Rules} lists them all.
 */
package clemency.intake.screening.rules;
