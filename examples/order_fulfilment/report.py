"""The script of the Glue job, which lies in the bucket as scripts/report.py: how many orders of a day were shipped, by country."""
import sys

from awsglue.utils import getResolvedOptions
from pyspark.sql import SparkSession

options = getResolvedOptions(sys.argv, ["bucket", "day"])
bucket = f"s3://{options['bucket']}"
results = SparkSession.builder.getOrCreate().read.option("recursiveFileLookup", "true").option("pathGlobFilter", "SUCCEEDED_*")
shipped = results.json(f"{bucket}/fulfilled/{options['day']}/")
shipped.groupBy("country").count().write.mode("overwrite").csv(f"{bucket}/reports/{options['day']}")
