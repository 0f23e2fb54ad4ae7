/** Pages that show the emergency are made anew when it changes. */
export const emergencyTopic = 'emergency';
