/** Core's tables, unchanged. */
export {
  ApplicationMethod,
  Campaign,
  CampaignBudget,
  CampaignBudgetUsage,
  Promotion,
  PromotionRule,
  PromotionRuleValue,
} from "@medusajs/promotion/dist/models"
