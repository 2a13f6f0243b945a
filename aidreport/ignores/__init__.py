"""What a project does not want to hear: comments that ignore a finding, codes it may change."""
