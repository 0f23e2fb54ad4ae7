/** Style sheets of the pages of this service. */
export const styles = ['services/participatory-budgets/views/budgets.css'];
