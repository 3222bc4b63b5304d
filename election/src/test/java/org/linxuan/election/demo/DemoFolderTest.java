package org.linxuan.election.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linxuan.election.course.Simulation;
import org.linxuan.election.demo.internal.Days;
import org.linxuan.election.demo.internal.DemoFolder;
import org.linxuan.foundation.problem.Problems;

/** The demonstration's election is a whole election folder, and its units stand everywhere. */
class DemoFolderTest {
  @Test
  void unitsStandAtAllStagesUpToTheList(@TempDir Path work) throws Exception {
    Path folder = new DemoFolder(work, Days.notBefore(LocalDate.of(2026, 11, 24))).make();
    Files.createDirectory(folder.resolve("private"));
    Files.writeString(folder.resolve("private/secret.hex"), "5a".repeat(32) + "\n");
    Problems problems = new Problems();

    Optional<Simulation> played = Simulation.play(folder, problems);

    assertThat(problems.list()).isEmpty();
    assertThat(played.orElseThrow().ends())
        .containsOnlyKeys(
            "stopped:apportionment",
            "stopped:nomination",
            "stopped:vetting",
            "stopped:preliminary",
            "stopped:preparatory")
        .containsEntry("stopped:preparatory", 5L);
    assertThat(played.orElseThrow().ends().values().stream().mapToLong(n -> n).sum()).isEqualTo(38);
  }

  @Test
  void theOfficesDayIsAThursdayNotBeforeToday() {
    for (LocalDate today = LocalDate.of(2022, 1, 1);
        today.isBefore(LocalDate.of(2030, 1, 1));
        today = today.plusDays(13)) {
      LocalDate day = Days.notBefore(today).today();
      assertThat(day).isAfterOrEqualTo(today).isBefore(today.plusDays(364));
      assertThat(day.getDayOfWeek()).isEqualTo(DayOfWeek.THURSDAY);
    }
  }
}
